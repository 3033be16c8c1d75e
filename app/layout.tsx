import "./globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { AccountBar } from "@/components/layout/account-bar";
import { BrowserScript } from "@/components/layout/browser-script";
import { StanceMarkShapes } from "@/components/ui/stance-mark";
import { currentActor } from "@/lib/auth/current-actor";
import { countUnread } from "@/lib/notifications/queries";
import { siteUrl } from "@/lib/site";
import { preloadFonts } from "./fonts";

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: "Sic et Non", template: "%s · Sic et Non" },
    description: "Historiographical debates, claim by claim: who holds what, on what evidence, and how we know.",
    openGraph: { siteName: "Sic et Non", type: "website" },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#171512" },
  ],
};

async function accountBar() {
  const actor = await currentActor();
  return { actor, unread: await countUnread(actor) };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  preloadFonts();
  // Every page is rendered for its request, with that request's nonce; what it shows comes from the cache.
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en">
      <body>
        <a
          href="#content"
          className="sans sr-only text-small focus:not-sr-only focus:absolute focus:left-4 focus:top-3 focus:z-50 focus:bg-leaf focus:px-3 focus:py-1"
        >
          Skip to the content
        </a>
        <StanceMarkShapes />
        <AccountBar {...(await accountBar())} />
        {children}
        <BrowserScript nonce={nonce} />
      </body>
    </html>
  );
}
