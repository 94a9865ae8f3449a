"use client";

import dynamic from "next/dynamic";
import { EditorSkeleton } from "@/components/adverts/editor/editor-skeleton";
import type { EditableField } from "@/components/adverts/form/field-editor";
import type { ReviewedPosting } from "@/components/adverts/review/posting-review";
import { lintAdvert } from "@/lib/adverts/lint/lint-advert";
import type { Advert } from "@/lib/adverts/schema";
import { factTexts } from "@/lib/postings/versions/fact-texts";

// As in the editor: names of countries and time zones differ between Node and browsers.
const PostingReview = dynamic(
  () => import("@/components/adverts/review/posting-review").then((module) => module.PostingReview),
  { ssr: false, loading: () => <EditorSkeleton /> },
);
const lint = (advert: Advert) => lintAdvert(advert);

function texts(field: EditableField, advert: Advert): string[] {
  if (field !== "sections") return factTexts(field, advert);
  return advert.sections.map(
    ({ heading, body }) =>
      `${heading || "Without a heading"} (${body.length.toLocaleString("en")} characters)`,
  );
}

type ReviewScreenProps = { posting: ReviewedPosting; companies: string[]; skillNames: string[] };

export function ReviewScreen(props: ReviewScreenProps) {
  return <PostingReview {...props} lint={lint} texts={texts} />;
}
