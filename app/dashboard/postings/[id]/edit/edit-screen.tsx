"use client";

import dynamic from "next/dynamic";
import { EditorSkeleton } from "@/components/adverts/editor/editor-skeleton";
import type { EditedPosting } from "@/components/adverts/editor/posting-editor";
import { lintAdvert } from "@/lib/adverts/lint/lint-advert";
import { renderMarkdown } from "@/lib/adverts/markup/render-markdown";
import type { Advert } from "@/lib/adverts/schema";

// Names of countries, languages and time zones differ between Node and browsers, so the form is made in one place only.
const PostingEditor = dynamic(
  () => import("@/components/adverts/editor/posting-editor").then((module) => module.PostingEditor),
  { ssr: false, loading: () => <EditorSkeleton /> },
);
const lint = (advert: Advert) => lintAdvert(advert);

type EditScreenProps = { posting: EditedPosting; companies: string[]; skillNames: string[] };

export function EditScreen(props: EditScreenProps) {
  return <PostingEditor {...props} lint={lint} renderBody={renderMarkdown} />;
}
