import type { StageCount } from "@/lib/postings/queries";

const shades = ["bg-primary/35", "bg-primary/55", "bg-primary/75", "bg-primary"];

/** How many applications wait in which stage: a number, a bar for the eye and the same in words. */
export function StageBar({ stages }: { stages: StageCount[] }) {
  const total = stages.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <span className="text-muted-foreground">None</span>;
  const waiting = stages.map((stage, index) => ({ ...stage, shade: shades[Math.min(index, 3)] }));
  const words = stages.map(({ name, count }) => `${name} ${count}`).join(", ");
  return (
    <span className="flex items-center gap-2" title={words}>
      <span className="min-w-7 text-right tabular-nums">{total}</span>
      <span aria-hidden className="flex h-2 w-24 gap-px overflow-hidden rounded-full bg-secondary">
        {waiting
          .filter(({ count }) => count > 0)
          .map(({ id, count, shade }) => (
            <span key={id} className={shade} style={{ flexGrow: count, minWidth: 3 }} />
          ))}
      </span>
      <span className="sr-only">applications: {words}</span>
    </span>
  );
}
