/** Something that happened and concerns a member, as it is shown. */
export type NewsItem = {
  id: string;
  /** Complete in itself. */
  sentence: string;
  /** Where it leads, within the site. */
  path: string;
  createdAt: Date;
  unread: boolean;
};
