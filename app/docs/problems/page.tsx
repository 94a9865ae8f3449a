import { problemList } from "@/lib/api/problems";

export const metadata = { title: "Problems of the API" };

/** The pages behind the `type` of a problem. */
export default function ProblemsPage() {
  return (
    <div className="grid max-w-3xl gap-6">
      <h1 className="font-semibold text-3xl tracking-[-0.02em]">Problems</h1>
      {problemList.map(({ code, status, title, help }) => (
        <section key={code} aria-labelledby={code} className="grid gap-1">
          <h2 id={code} className="scroll-mt-6 font-semibold text-lg">
            {title}
          </h2>
          <p className="text-muted-foreground text-sm">
            {status} · <code>{code}</code>
          </p>
          <p>{help}</p>
        </section>
      ))}
    </div>
  );
}
