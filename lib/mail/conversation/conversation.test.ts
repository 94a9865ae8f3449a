import { beforeEach, describe, expect, it } from "vitest";
import { makeStatusLink } from "@/lib/applications/apply/link";
import { mintLink } from "@/lib/auth/mint";
import { db, transaction } from "@/lib/db";
import { eventsOf, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { sendMessage } from "../send-message";
import { writeMail } from "../write-mail";
import { findConversation, sendByLink } from "./by-link";

beforeEach(resetDatabase);

async function scene(days = 365) {
  const { id } = await makeApplication(await makeOpenPosting(), "Amara Diallo");
  const expiresAt = new Date(Date.now() + days * 86_400_000);
  const { token } = await transaction((tx) => makeStatusLink(tx, id, expiresAt));
  return { id, token };
}

describe("messages on the status page", () => {
  it("show what has gone and what came, and nothing that can still be taken back", async () => {
    const { id, token } = await scene();
    const rosa = await makeMember("recruiter");
    const sent = await writeMail(rosa, { applicationId: id, subject: "A call", text: "See {{status_link}}" });
    await db.mail.update({ where: { id: sent.mailId }, data: { status: "sent", sentAt: new Date() } });
    await writeMail(rosa, { applicationId: id, subject: "Not yet", text: "Waiting" });
    await sendByLink(token, "Tuesday?\u000D\nAmara");
    expect(await findConversation(token)).toMatchObject([
      { isOwn: false, subject: "A call", text: "See [the link to this page]" },
      { isOwn: true, subject: "Re: A call", text: "Tuesday?\nAmara" },
    ]);
    const events = (await eventsOf(id)).map(({ name, actorType }) => `${actorType} ${name}`);
    expect(events).toContain("link mail.received");
  });

  it("are not for the link of a browser that has just applied, whose address nobody has proved", async () => {
    const { id, token } = await scene(1);
    expect(await findConversation(token)).toBeNull();
    await expect(sendByLink(token, "Hello")).rejects.toMatchObject({ code: "not_found" });
    await expect(sendByLink("nobody's", "Hello")).rejects.toMatchObject({ code: "not_found" });
    expect(await db.mail.count({ where: { applicationId: id } })).toBe(0);
  });

  it("are limited in length and number, also when they come at once", async () => {
    const { id, token } = await scene();
    await expect(sendByLink(token, " ")).rejects.toThrow("Write something first");
    await expect(sendByLink(token, "a".repeat(5_001))).rejects.toThrow("at most 5,000");
    const tries = await Promise.allSettled(
      Array.from({ length: 7 }, (_, n) => sendByLink(token, `No. ${n}`)),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    await expect(sendByLink(token, "One more")).rejects.toMatchObject({ code: "rate_limited" });
    expect(await db.mail.count({ where: { applicationId: id } })).toBe(5);
  });

  it("go to one's own application alone", async () => {
    const [own, other] = [await scene(), await scene()];
    const input = { applicationId: other.id, text: "Hello" };
    await expect(sendMessage(mintLink(own.id), input)).rejects.toMatchObject({ code: "not_found" });
    const rosa = await makeMember("recruiter");
    await expect(sendMessage(rosa, input)).rejects.toMatchObject({ code: "not_found" });
  });
});
