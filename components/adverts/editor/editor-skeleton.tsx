import { Skeleton } from "@/components/ui/skeleton";

/** The shape of the editor, until it is there. */
export function EditorSkeleton() {
  return (
    <div role="status" className="grid gap-6">
      <span className="sr-only">Loading the editor</span>
      <Skeleton className="h-14 max-w-lg" />
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <div className="grid gap-4">
          <Skeleton className="h-80" />
          <Skeleton className="h-96" />
        </div>
        <Skeleton className="hidden h-[70dvh] xl:block" />
      </div>
    </div>
  );
}
