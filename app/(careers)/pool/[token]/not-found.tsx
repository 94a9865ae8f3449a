export default function ConsentNotFound() {
  return (
    <div className="mx-auto grid max-w-2xl gap-2">
      <h1 className="text-balance font-semibold text-3xl tracking-tight">This link does not work</h1>
      <p className="text-muted-foreground">
        It has ended, a newer one has replaced it, or a part of it is missing. If you have left the talent
        pool, there is nothing left to do: your details are not kept in it any more.
      </p>
    </div>
  );
}
