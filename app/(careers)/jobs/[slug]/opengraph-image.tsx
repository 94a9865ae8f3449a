import { notFound } from "next/navigation";
import { ImageResponse } from "next/og";
import { payText, placeText, workplaceLabels } from "@/lib/adverts/labels";
import { findPublicPosting, type PublicPosting } from "@/lib/postings/public/queries";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
export const alt = "The title of the position, its company and place";
export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

/** The letters that the built-in font has: for others the renderer would ask Google for a font. */
const drawable = (text: string) =>
  text.replace(/[^\u0020-\u007e\u00a0-\u017f\u2013-\u2026\u20ac]/g, "").trim();

function lines({ advert, company }: PublicPosting) {
  const place = advert.locations[0] ? placeText({ ...advert.locations[0], postalCode: null }) : null;
  const pay = advert.pay[0] ? payText(advert.pay[0]) : null;
  const facts = [place, advert.workplace && workplaceLabels[advert.workplace], pay]
    .filter(Boolean)
    .join(" · ");
  const title = drawable(advert.title);
  return {
    title: (title || "Open position").slice(0, 110),
    company: drawable(company.name).slice(0, 60),
    facts: drawable(facts).slice(0, 90),
  };
}

/** What a messenger shows for a link to the posting. */
export default async function PostingImage({ params }: { params: Promise<{ slug: string }> }) {
  const posting = await findPublicPosting((await params).slug);
  if (!posting || posting.status === "closed") notFound();
  const { title, company, facts } = lines(posting);
  const accent = posting.company.accent ?? "#0a6079";
  return new ImageResponse(
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: 72,
        background: "#ffffff",
        color: "#10202b",
        borderTop: `24px solid ${accent}`,
      }}
    >
      <div style={{ fontSize: 40, color: "#44545f" }}>{company}</div>
      <div style={{ fontSize: title.length > 50 ? 60 : 80, lineHeight: 1.1, letterSpacing: -2 }}>{title}</div>
      <div style={{ fontSize: 34, color: "#44545f" }}>{facts}</div>
    </div>,
    size,
  );
}
