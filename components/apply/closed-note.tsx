import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

/** Where the form would stand, when the posting takes no applications. */
export function ClosedNote({ state, slug }: { state: "paused" | "closed"; slug: string }) {
  const words =
    state === "paused"
      ? {
          title: "Applications are paused",
          text: "This position takes no applications at the moment. It may open again.",
        }
      : { title: "This position is closed", text: "It takes no more applications." };
  return (
    <div className="grid justify-items-start gap-6">
      <Alert variant="warning" title={words.title} className="text-base">
        {words.text}
      </Alert>
      <div className="flex flex-wrap gap-3">
        <Button asChild size="lg">
          <a href="/">See open positions</a>
        </Button>
        {state === "paused" && (
          <Button asChild size="lg" variant="outline">
            <a href={`/jobs/${slug}`}>Back to the posting</a>
          </Button>
        )}
      </div>
    </div>
  );
}
