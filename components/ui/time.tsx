const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const minute = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });

/** A day, with the minute where one points at it. All in UTC: the server does not know where its reader is. */
export function Time({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} title={`${minute.format(at)} UTC`}>
      {day.format(at)}
    </time>
  );
}
