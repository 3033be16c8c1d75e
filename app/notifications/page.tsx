import { pageWith } from "@/app/page-with";
import { PlainPage } from "@/components/layout/plain-page";
import { NewsList } from "@/components/notifications/news-list";
import { currentActor } from "@/lib/auth/current-actor";
import { readNews } from "@/lib/notifications/queries";

export const metadata = { title: "Notifications", robots: { index: false } };

export default function Page() {
  return pageWith(
    async () => readNews(await currentActor()),
    (news) => (
      <PlainPage title="Notifications">
        <NewsList news={news} />
      </PlainPage>
    ),
  );
}
