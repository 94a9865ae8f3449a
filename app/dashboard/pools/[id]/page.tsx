import { Pencil, UsersRound } from "lucide-react";
import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { PageHeader } from "@/components/layout/page-header";
import { DeletePoolButton } from "@/components/talent-pools/delete-pool-button";
import { MemberTable } from "@/components/talent-pools/member-table";
import { PoolFormDialog } from "@/components/talent-pools/pool-form-dialog";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { requireStaff } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { findPool } from "@/lib/talent-pools/queries";
import { askAgainDays, keptMonths } from "@/lib/talent-pools/rules";

type Props = { params: Promise<{ id: string }> };

const load = cache(async (given: string) => {
  const id = z.uuid().safeParse(given);
  if (!id.success) notFound();
  const actor = await requireStaff(`/dashboard/pools/${id.data}`);
  const pool = await findPool(actor, id.data);
  if (!pool) notFound();
  return pool;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await load((await params).id);
  return { title: `Talent pool: ${name}` };
}

export default async function PoolPage({ params }: Props) {
  const pool = await load((await params).id);
  const { members } = pool;
  return (
    <>
      <PageHeader
        title={pool.name}
        description={pool.description}
        breadcrumbs={[{ label: "Talent pools", href: "/dashboard/pools" }, { label: pool.name }]}
        actions={
          <>
            <PoolFormDialog key={pool.name + pool.description} pool={pool}>
              <Button variant="outline">
                <Pencil aria-hidden />
                Rename
              </Button>
            </PoolFormDialog>
            <DeletePoolButton pool={pool} members={members.length} />
          </>
        }
      />
      {members.length > 0 ? (
        <>
          <MemberTable pool={pool} now={now().toISOString()} />
          <p className="mt-3 max-w-3xl text-muted-foreground text-xs">
            Members are kept for {keptMonths} months, from being added or from saying yes. {askAgainDays} days
            before that ends they are asked once more; then they leave the pool by themselves, as those do who
            say no.
          </p>
        </>
      ) : (
        <Empty
          icon={UsersRound}
          title="Nobody is in this pool yet"
          action={
            <Button asChild>
              <Link href={"/dashboard/candidates" as Route}>Go to candidates</Link>
            </Button>
          }
        >
          Open a candidate or an application and choose “Add to pool”.
        </Empty>
      )}
    </>
  );
}
