import { dayText } from "@/lib/adverts/labels";
import { daysAgoText } from "./posted-text";

export function PostedDay({ day, today }: { day: string; today: string }) {
  return (
    <>
      Posted{" "}
      <time dateTime={day} title={dayText(day)}>
        {daysAgoText(day, today)}
      </time>
    </>
  );
}
