import { type Refusal, refusalBefore, refusalOf, type Surroundings } from "./refusal";

/** Small is enough for one face before a screen, and spares battery. */
const SIZE = { width: { ideal: 640 }, height: { ideal: 480 } };
/** Frames a second that the camera itself is asked for: more than anybody here looks at. */
const FRAME_RATE = { ideal: 15, max: 30 };

export class CameraRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`no camera: ${refusal}`);
  }
}

/** An open camera. Its light is on until it is closed. */
export type Camera = {
  stream: MediaStream;
  /** Which of the cameras it is. */
  id: string;
  /** One frame as it is now, unmirrored; null while there is none (not begun yet, or the browser holds it back). */
  frame(): Promise<ImageBitmap | null>;
  /** Told once when somebody else ends it: the cable is out, or permission is taken back. */
  onEnd(tell: () => void): void;
  close(): void;
};

/**
 * Opens the camera that faces the person, or the one named.
 * @throws CameraRefused with a reason that has words
 */
export async function openCamera(id?: string): Promise<Camera> {
  const before = refusalBefore(surroundings());
  if (before) throw new CameraRefused(before);
  const which = id ? { deviceId: { exact: id } } : { facingMode: "user" };
  const stream = await navigator.mediaDevices
    .getUserMedia({ audio: false, video: { ...SIZE, frameRate: FRAME_RATE, ...which } })
    .catch((error: unknown) => {
      throw new CameraRefused(refusalOf(error, navigator.userAgent));
    });
  // A video of its own: the one that is shown may be hidden or taken away meanwhile.
  const video = document.createElement("video");
  Object.assign(video, { muted: true, playsInline: true, srcObject: stream });
  await video.play().catch(() => undefined);
  const track = stream.getVideoTracks()[0];
  return {
    stream,
    id: track?.getSettings().deviceId ?? "",
    async frame() {
      if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || track?.readyState !== "live" || track.muted)
        return null;
      return await createImageBitmap(video);
    },
    onEnd: (tell) => track?.addEventListener("ended", tell, { once: true }),
    close() {
      for (const one of stream.getTracks()) one.stop();
      video.srcObject = null;
    },
  };
}

export type CameraChoice = { id: string; name: string };

/** The cameras there are. Browsers name them only once one was allowed; a nameless one has an empty name. */
export async function cameras(): Promise<CameraChoice[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices?.()) ?? [];
  return devices
    .filter(({ kind, deviceId }) => kind === "videoinput" && deviceId !== "")
    .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
}

/** Chromium alone says what its document may; the others don't know such a policy. */
type Policies = { featurePolicy?: { allowsFeature(name: string): boolean } };

function surroundings(): Surroundings {
  return {
    isSecure: window.isSecureContext,
    userAgent: navigator.userAgent,
    hasCameras: typeof navigator.mediaDevices?.getUserMedia === "function",
    isAllowed: (document as Policies).featurePolicy?.allowsFeature("camera"),
  };
}
