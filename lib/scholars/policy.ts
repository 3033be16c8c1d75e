/** What decides whether somebody has a page. */
type Profile = { profilePublic: boolean; banned: boolean; emailVerified: boolean };

/** Whether everybody may read a member's page: they wish so, and their account can be used. */
export const hasPublicPage = ({ profilePublic, banned, emailVerified }: Profile): boolean =>
  profilePublic && !banned && emailVerified;
