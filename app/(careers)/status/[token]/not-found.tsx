import { SendLinkForm } from "@/components/apply/status-forms";

export default function StatusNotFound() {
  return (
    <div className="mx-auto grid max-w-2xl gap-6">
      <div className="grid gap-2">
        <h1 className="text-balance font-semibold text-3xl tracking-tight">This link does not work</h1>
        <p className="text-muted-foreground">
          It has ended, a newer one has replaced it, or a part of it is missing. We can send you a new one.
        </p>
      </div>
      <SendLinkForm />
    </div>
  );
}
