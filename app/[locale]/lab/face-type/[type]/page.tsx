import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TypePage } from "@/components/lab/face-type/type-page";
import { LabPage } from "@/components/lab/lab-page";
import { Handwriting } from "@/components/site/handwriting";
import { Messages } from "@/components/site/messages";
import { FACE_TYPES } from "@/lib/domains/face-types/face-type";
import type { Locale } from "@/lib/shared/locale";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale; type: string }> };

const typeIn = async (params: Props["params"]) => {
  const { type } = await params;
  return FACE_TYPES.find((one) => one === type) ?? notFound();
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const type = await typeIn(params);
  const t = await getTranslations({ locale, namespace: "labFaceType" });
  return { title: t(`types.${type}.name`), description: t(`types.${type}.text`) };
}

/** What a type is; where a shared link leads. */
export default async function FaceTypeDescription({ params }: Props) {
  const { locale } = await params;
  const type = await typeIn(params);
  const t = await getTranslations({ locale, namespace: "labFaceType" });
  return (
    <>
      <LabPage title={t("title")} lead={t("lead")} limits={[t("limits.game")]}>
        <Messages of={["labFaceType"]}>
          <TypePage type={type} />
        </Messages>
      </LabPage>
      <Handwriting />
    </>
  );
}
