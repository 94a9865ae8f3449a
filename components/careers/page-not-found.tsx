/** The words of every page that is not there, or not there for whoever asks. */
export function PageNotFound() {
  return (
    <div className="grid max-w-2xl gap-4">
      <h1 className="font-semibold text-4xl tracking-[-0.022em]">Page not found</h1>
      <p>
        If you typed the address, check that it is right. If you pasted it, check that you copied all of it.
      </p>
      <p>
        What you are looking for may also have been taken down, or need an account that you are not signed in
        with.
      </p>
      <p>
        <a href="/" className="text-primary underline underline-offset-4 hover:decoration-2">
          See all open positions
        </a>
      </p>
    </div>
  );
}
