"use client";

import { Ellipsis, Send, UserMinus } from "lucide-react";
import { useState } from "react";
import { usePostingAction } from "@/components/postings/use-posting-action";
import {
  AlertDialog,
  AlertDialogAction,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { askConsentAction, removeFromPoolAction } from "@/lib/talent-pools/actions";
import type { PoolMemberLine } from "@/lib/talent-pools/queries";

type MemberActionsProps = { poolId: string; poolName: string; member: PoolMemberLine };

const askWords = { none: "Ask for consent", asked: "Ask again", given: "Ask again", refused: "Ask again" };

export function MemberActions({ poolId, poolName, member }: MemberActionsProps) {
  const { run, pending } = usePostingAction();
  const [removing, setRemoving] = useState(false);
  const { candidateId, name, consent, askable } = member;
  const ask = () =>
    run(() => askConsentAction({ poolId, candidateId }), { done: `${name} is asked by mail` });
  const remove = () =>
    run(() => removeFromPoolAction({ poolId, candidateId }), { done: `${name} has left the pool` });
  return (
    <span className="relative z-1 inline-flex items-center gap-1.5">
      {askable && consent === "none" && (
        <Button variant="outline" size="sm" disabled={pending} onClick={ask} className="max-md:hidden">
          Ask <span className="sr-only">{name}</span> for consent
        </Button>
      )}
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`More about ${name}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem disabled={!askable || pending} onSelect={ask}>
            <Send aria-hidden />
            {askWords[consent]}
          </DropdownMenuItem>
          <DropdownMenuItem variant="destructive" onSelect={() => setRemoving(true)}>
            <UserMinus aria-hidden />
            Remove from pool…
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <AlertDialog open={removing} onOpenChange={setRemoving}>
        <AlertDialogContent>
          <AlertDialogHeader>
            <AlertDialogTitle>Remove {name} from the pool?</AlertDialogTitle>
            <AlertDialogDescription>
              {name} leaves “{poolName}”, and what they have answered about being kept in it is gone. The
              candidate stays, with all applications. Added again, they have to be asked again.
            </AlertDialogDescription>
          </AlertDialogHeader>
          <AlertDialogFooter>
            <AlertDialogCancel>Keep in pool</AlertDialogCancel>
            <AlertDialogAction destructive onClick={remove}>
              Remove
            </AlertDialogAction>
          </AlertDialogFooter>
        </AlertDialogContent>
      </AlertDialog>
    </span>
  );
}
