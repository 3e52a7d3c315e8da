import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FaceTypeGame } from "@/components/lab/face-type/face-type-game";
import { LabPage } from "@/components/lab/lab-page";
import { Handwriting } from "@/components/site/handwriting";
import { Messages } from "@/components/site/messages";
import { publicSite } from "@/lib/http/pages/public-pages";
import type { Locale } from "@/lib/shared/locale";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "labFaceType" });
  return { title: t("title"), description: t("lead") };
}

/** The game of face types; it is played in the browser. */
export default async function FaceTypeRoute({ params }: Props) {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "labFaceType" });
  return (
    <>
      <LabPage title={t("title")} lead={t("lead")} limits={[t("limits.game"), t("limits.ratio"), t("limits.stays")]}>
        <Messages of={["labFaceType", "labCamera", "errors"]}>
          <FaceTypeGame siteName={(await publicSite(locale)).name} />
        </Messages>
      </LabPage>
      <Handwriting />
    </>
  );
}
