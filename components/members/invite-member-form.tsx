"use client";

import { Check, Copy } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Field } from "@/components/form/field";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { roleLabels, staffRoles } from "@/lib/auth/roles";
import type { FieldErrors } from "@/lib/errors";
import { inviteMemberAction } from "@/lib/members/actions";

export function InviteMemberForm() {
  const [link, setLink] = useState<{ email: string; link: string } | null>(null);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [message, setMessage] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const router = useRouter();

  function invite(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const input = Object.fromEntries(new FormData(form));
    start(async () => {
      const result = await inviteMemberAction(input);
      setErrors(result.ok ? {} : result.fields);
      setMessage(result.ok ? null : result.message);
      if (!result.ok) return;
      setLink({ email: String(input.email), link: result.value.link });
      form.reset();
      router.refresh();
    });
  }

  return (
    <div className="grid gap-4">
      <form
        onSubmit={invite}
        noValidate
        className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_12rem_auto]"
      >
        <Field name="email" label="E-mail" error={errors.email}>
          <Input type="email" autoComplete="off" maxLength={254} />
        </Field>
        <Field name="role" label="Role" error={errors.role}>
          <NativeSelect defaultValue="interviewer">
            {staffRoles.map((role) => (
              <option key={role} value={role}>
                {roleLabels[role]}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Button type="submit" aria-disabled={pending} className="sm:mt-[1.625rem]">
          {pending ? "Making the link…" : "Make invitation link"}
        </Button>
      </form>
      {message && Object.keys(errors).length === 0 && (
        <Alert variant="destructive" role="alert">
          {message}
        </Alert>
      )}
      {link && <InvitationLink {...link} />}
    </div>
  );
}

function InvitationLink({ email, link }: { email: string; link: string }) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  }
  return (
    <Alert variant="success" role="status" title={`Send this link to ${email}`}>
      <p>It is shown only now, and gives the role to whoever uses it first.</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Input
          readOnly
          value={link}
          aria-label="Invitation link"
          className="min-w-0 flex-1 basis-64 font-mono text-xs"
        />
        <Button variant="outline" onClick={copy}>
          {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
          {copied ? "Copied" : "Copy link"}
        </Button>
      </div>
    </Alert>
  );
}
