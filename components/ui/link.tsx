import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link within the site. Nothing is fetched before it is followed: a page of this kind has hundreds of links,
 * each to a page rendered for its request.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
