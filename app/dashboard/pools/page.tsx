import { Plus, UsersRound } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { PoolFormDialog } from "@/components/talent-pools/pool-form-dialog";
import { PoolTable } from "@/components/talent-pools/pool-table";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { requireStaff } from "@/lib/auth/session";
import { canKeepPools } from "@/lib/talent-pools/policy";
import { listPools } from "@/lib/talent-pools/queries";

export const metadata: Metadata = { title: "Talent pools" };

function NewPool() {
  return (
    <PoolFormDialog>
      <Button>
        <Plus aria-hidden />
        New pool
      </Button>
    </PoolFormDialog>
  );
}

export default async function PoolsPage() {
  const actor = await requireStaff("/dashboard/pools");
  if (!canKeepPools(actor)) notFound();
  const pools = await listPools(actor);
  return (
    <>
      <PageHeader title="Talent pools" actions={pools.length > 0 && <NewPool />} />
      {pools.length > 0 ? (
        <PoolTable pools={pools} />
      ) : (
        <Empty icon={UsersRound} title="Keep good people for later" action={<NewPool />}>
          A pool holds candidates who do not fit today and may fit tomorrow. They are asked whether they want
          to be kept, and leave by themselves when their time is over.
        </Empty>
      )}
    </>
  );
}
