import { Alert } from "@/components/ui/alert";

/** What went wrong, said aloud when it appears. */
export function Problem({ message, title }: { message: string | null; title?: string }) {
  return (
    <div role="alert" className="empty:hidden">
      {message && (
        <Alert variant="destructive" title={title}>
          <p className="wrap-anywhere">{message}</p>
        </Alert>
      )}
    </div>
  );
}
