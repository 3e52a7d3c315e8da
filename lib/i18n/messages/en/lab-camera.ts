export default {
  preview: "What your camera sees, mirrored",
  which: "Camera",
  nameless: "Camera {number, number}",
  retry: "Try again",
  reload: "Reload this page",
  refused: {
    denied: {
      title: "The camera was not allowed.",
      help: "Allow the camera for this site beside the address bar, then try again. Nothing it sees leaves your browser.",
    },
    none: {
      title: "No camera is there.",
      help: "Plug one in, or open the shutter of the one you have, then try again.",
    },
    busy: {
      title: "The camera is busy.",
      help: "Another app may be using it, such as a video call. Close that one, then try again.",
    },
    insecure: {
      title: "Browsers give a camera to secure pages only.",
      help: "Open this site by an address that starts with https.",
    },
    inApp: {
      title: "This app's own browser gives no camera.",
      help: "Choose “Open in browser” in its menu, and come back to this page in Chrome, Safari or Samsung Internet.",
    },
    reload: {
      title: "One more step before the camera.",
      help: "You came from a page that may not use a camera. Reload this one once; what you wrote stays.",
    },
    failed: {
      title: "The camera did not start.",
      help: "Try once more. If it stays so, another browser may help.",
    },
  },
};
