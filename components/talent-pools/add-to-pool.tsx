"use client";

import { Check, FolderPlus } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { usePostingAction } from "@/components/postings/use-posting-action";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { addToPoolAction } from "@/lib/talent-pools/actions";
import type { PoolChoice } from "@/lib/talent-pools/queries";

type AddToPoolProps = { candidateId: string; name: string; pools: PoolChoice[] };

/** The pools that somebody can be kept in; one that they are in already leads there. */
export function AddToPool({ candidateId, name, pools }: AddToPoolProps) {
  const { run, pending } = usePostingAction();
  const add = (pool: PoolChoice) =>
    run(() => addToPoolAction({ poolId: pool.id, candidateId }), { done: `${name} is in “${pool.name}”` });
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="outline" size="sm" disabled={pending}>
          <FolderPlus aria-hidden />
          Add to pool
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        {pools.map((pool) =>
          pool.isIn ? (
            <DropdownMenuItem key={pool.id} asChild>
              <Link href={`/dashboard/pools/${pool.id}` as Route}>
                <Check aria-hidden />
                <span className="truncate">{pool.name}</span>
                <span className="sr-only">(is in it)</span>
              </Link>
            </DropdownMenuItem>
          ) : (
            <DropdownMenuItem key={pool.id} onSelect={() => add(pool)}>
              <FolderPlus aria-hidden />
              <span className="truncate">{pool.name}</span>
            </DropdownMenuItem>
          ),
        )}
        {pools.length > 0 && <DropdownMenuSeparator />}
        <DropdownMenuItem asChild>
          <Link href={"/dashboard/pools" as Route}>
            {pools.length > 0 ? "All talent pools" : "Make the first talent pool"}
          </Link>
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
