import { type ReactNode, useId } from "react";
import {
  Card,
  CardAction,
  CardContent,
  CardDescription,
  CardFooter,
  CardHeader,
  CardTitle,
} from "@/components/ui/card";
import { cn } from "@/lib/cn";

type SectionCardProps = {
  title: string;
  children: ReactNode;
  description?: ReactNode;
  action?: ReactNode;
  footer?: ReactNode;
  /** Also the anchor of the section. */
  id?: string;
  level?: "h2" | "h3";
  /** No padding at the sides, for tables and lists that reach the edge. */
  flush?: boolean;
  className?: string;
};

/** A titled part of a page: a <section> named by its heading. */
export function SectionCard(props: SectionCardProps) {
  const { title, children, description, action, footer, id, level: Heading = "h2", flush, className } = props;
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className={cn("min-w-0", className)}>
      <Card className={cn(flush && "gap-3 pb-0")}>
        <CardHeader>
          <CardTitle>
            <Heading id={headingId}>{title}</Heading>
          </CardTitle>
          {description && <CardDescription>{description}</CardDescription>}
          {action && <CardAction>{action}</CardAction>}
        </CardHeader>
        {flush ? (
          <div className="overflow-hidden rounded-b-xl border-t">{children}</div>
        ) : (
          <CardContent>{children}</CardContent>
        )}
        {footer && <CardFooter className={cn(flush && "pb-4")}>{footer}</CardFooter>}
      </Card>
    </section>
  );
}
