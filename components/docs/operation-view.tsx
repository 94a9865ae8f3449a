import { Badge } from "@/components/ui/badge";
import type { Field, Operation } from "@/lib/api/reference";
import { CopyButton } from "./copy-button";

const mono = "font-mono text-[0.85em]";

function Fields({ fields, caption }: { fields: Field[]; caption: string }) {
  if (fields.length === 0) return null;
  return (
    <details className="rounded-md border">
      <summary className="cursor-pointer px-3 py-2 font-medium">{caption}</summary>
      <div className="overflow-x-auto border-t">
        <table className="w-full text-left text-sm">
          <thead className="text-muted-foreground">
            <tr>
              <th scope="col" className="px-3 py-1.5 font-medium">
                Name
              </th>
              <th scope="col" className="px-3 py-1.5 font-medium">
                Type
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.path} className="border-t align-top">
                <th scope="row" className="px-3 py-1.5 font-normal">
                  <code className={mono} style={{ paddingInlineStart: `${field.depth}rem` }}>
                    {field.name}
                  </code>
                  {field.required && <span className="ml-1.5 text-muted-foreground text-xs">required</span>}
                </th>
                <td className="px-3 py-1.5">
                  <code className={`${mono} wrap-anywhere`}>{field.kind}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Parameters({ parameters }: Pick<Operation, "parameters">) {
  if (parameters.length === 0) return null;
  return (
    <ul className="grid gap-1 text-sm">
      {parameters.map(({ name, place, required, kind }) => (
        <li key={`${place}-${name}`}>
          <code className={mono}>{name}</code>{" "}
          <span className="text-muted-foreground">
            in {place}
            {required ? ", required" : ""}: {kind}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One operation of the reference: what it needs, what it answers, and a command to copy. */
export function OperationView({ operation }: { operation: Operation }) {
  const { id, method, path, summary, description, scope, parameters, body, answers, curl } = operation;
  const [success, ...problems] = answers;
  return (
    <article aria-labelledby={id} className="grid gap-3 border-t py-6">
      <h3 id={id} className="scroll-mt-6 font-semibold text-lg">
        {summary}
      </h3>
      <p className="flex flex-wrap items-center gap-2">
        <Badge>{method}</Badge>
        <code className={`${mono} wrap-anywhere`}>{path}</code>
        {scope && <span className="text-muted-foreground text-sm">needs {scope}</span>}
      </p>
      {description && <p>{description}</p>}
      <Parameters parameters={parameters} />
      <Fields fields={body} caption="What is sent" />
      {success && <Fields fields={success.fields} caption={`What is answered (${success.status})`} />}
      <div className="relative rounded-md border bg-muted/50">
        <pre className="whitespace-pre-wrap wrap-anywhere p-3 pr-24 font-mono text-sm">
          <code>{curl}</code>
        </pre>
        <div className="absolute top-2 right-2">
          <CopyButton text={curl} label={`the command for ${summary}`} />
        </div>
      </div>
      <p className="text-muted-foreground text-sm">
        Problems: {problems.map(({ status }) => status).join(", ")}
      </p>
    </article>
  );
}
