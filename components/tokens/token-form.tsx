"use client";

import { Check, Copy } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Field } from "@/components/form/field";
import { Fieldset } from "@/components/form/fieldset";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { NativeSelect } from "@/components/ui/native-select";
import { type Scope, scopes } from "@/lib/auth/scopes";
import type { FieldErrors } from "@/lib/errors";
import { createTokenAction } from "@/lib/tokens/actions";
import { scopeLabels } from "@/lib/tokens/labels";

const days = [
  [7, "7 days"],
  [30, "30 days"],
  [90, "90 days"],
  [365, "a year"],
] as const;

export function TokenForm() {
  const [token, setToken] = useState<string | null>(null);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [message, setMessage] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const router = useRouter();

  function create(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const input = { name: data.get("name"), days: data.get("days"), scopes: data.getAll("scopes") };
    start(async () => {
      const result = await createTokenAction(input);
      setErrors(result.ok ? {} : result.fields);
      setMessage(result.ok ? null : result.message);
      if (!result.ok) return;
      setToken(result.value.token);
      form.reset();
      router.refresh();
    });
  }

  return (
    <div className="grid gap-4">
      <form onSubmit={create} noValidate className="grid gap-4">
        <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
          <Field name="name" label="Name" hint="What uses it, such as “Payroll sync”." error={errors.name}>
            <Input autoComplete="off" maxLength={100} />
          </Field>
          <Field name="days" label="In force for" error={errors.days}>
            <NativeSelect defaultValue="90">
              {days.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </NativeSelect>
          </Field>
        </div>
        <Fieldset id="scopes" legend="It may" error={errors.scopes}>
          <div className="grid gap-2 sm:grid-cols-2">
            {scopes.map((scope) => (
              <ScopeChoice key={scope} scope={scope} />
            ))}
          </div>
        </Fieldset>
        <Button type="submit" aria-disabled={pending} className="justify-self-start">
          {pending ? "Making the token…" : "Make token"}
        </Button>
      </form>
      {message && Object.keys(errors).length === 0 && (
        <Alert variant="destructive" role="alert">
          {message}
        </Alert>
      )}
      {token && <MadeToken token={token} />}
    </div>
  );
}

function ScopeChoice({ scope }: { scope: Scope }) {
  const id = `scope-${scope}`;
  return (
    <div className="flex items-start gap-2">
      <Checkbox id={id} name="scopes" value={scope} />
      <Label htmlFor={id} className="grid gap-0.5 font-normal">
        {scopeLabels[scope]}
        <code className="text-muted-foreground text-xs">{scope}</code>
      </Label>
    </div>
  );
}

function MadeToken({ token }: { token: string }) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(token);
    setCopied(true);
  }
  return (
    <Alert variant="success" role="status" title="Copy the token now">
      <p>It is shown only this once. Whoever has it may do what you chose, in your name.</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Input
          readOnly
          value={token}
          aria-label="Token"
          className="min-w-0 flex-1 basis-64 font-mono text-xs"
        />
        <Button variant="outline" onClick={copy}>
          {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
          {copied ? "Copied" : "Copy token"}
        </Button>
      </div>
    </Alert>
  );
}
