import { Mail } from "lucide-react";
import { Button } from "@/components/ui/button";
import { ShareTools } from "./share-tools";

type PostingAsideProps = { title: string; company: string; url: string };

/** Ways to pass the posting on; the mail works everywhere. */
export function PostingAside({ title, company, url }: PostingAsideProps) {
  const subject = encodeURIComponent(`${title} at ${company}`);
  return (
    <div data-print="hide" className="flex flex-wrap gap-2">
      <Button asChild variant="outline">
        <a href={`mailto:?subject=${subject}&body=${encodeURIComponent(url)}`}>
          <Mail aria-hidden />
          Send by e-mail
        </a>
      </Button>
      <ShareTools url={url} />
    </div>
  );
}
