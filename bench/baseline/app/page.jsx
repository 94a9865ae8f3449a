export default function Cached() {
  return <p>A cached page that does nothing else.</p>;
}
