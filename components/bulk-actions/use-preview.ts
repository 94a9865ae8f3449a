"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { previewBulkActionAction } from "@/lib/bulk-actions/actions";

/** What is typed settles before it is asked about. */
const settleMs = 350;

/** What would happen, asked of the server a moment after the last change. `deed` null: nothing to ask yet. */
export function usePreview(postingId: string, choice: object, deed: object | null) {
  const wanted = JSON.stringify({ postingId, choice, deed });
  const [settled, setSettled] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), settleMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  const query = useQuery({
    queryKey: ["bulk-preview", settled],
    queryFn: () => previewBulkActionAction(JSON.parse(settled)),
    enabled: deed !== null && JSON.parse(settled).deed !== null,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const isCurrent = deed !== null && settled === wanted;
  return { result: isCurrent ? query.data : undefined, isError: query.isError, refetch: query.refetch };
}
