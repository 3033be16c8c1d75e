/** What was done, after the form that did it was taken. */
const sentences: Record<string, string> = {
  profile: "Your profile is changed.",
  password: "Your password is changed. Wherever else you were signed in, you are no longer.",
  address: "If no account has that address yet, a link to it is on its way. Nothing changes until it is opened.",
  session: "That session is ended.",
  sessions: "All other sessions are ended.",
  "second-factor-off": "The second factor is off.",
  orcid: "Your ORCID iD is connected.",
  "orcid-off": "Your ORCID iD is no longer connected.",
  "role-asked": "You have asked. An editor answers, and you find the answer among your notifications.",
  "role-taken-back": "You have taken your request back.",
  role: "The role is given, and the member’s sessions are ended.",
  disabled: "The account is disabled, and its sessions are ended.",
  "second-factor-ended": "The member’s second factor is off, and their sessions are ended.",
  enabled: "The account can be used again.",
  "text-imported": "The text is imported. Below is said how the map stands to it.",
  "text-known": "This is the text that is shown already.",
  "text-shown": "That edition is shown now. Below is said how the map stands to it.",
  "text-readers": "Changed who may read the text.",
  anchor: "The claim has its place in the text.",
};

/** Says what was done, as the address of the page names it; nothing for a word that is not known. */
export function DoneNote({ done }: { done: string | null }) {
  const sentence = done !== null && Object.hasOwn(sentences, done) ? sentences[done] : undefined;
  if (!sentence) return null;
  return (
    <p role="status" className="done-note">
      {sentence}
    </p>
  );
}
