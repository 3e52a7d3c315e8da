/** What mails say: lib/domains/mail. A line break in `text` begins a paragraph. */
export default {
  greeting: "Hello,",
  footer: "Sent by Deep Story, a picture diary. {site}",
  somebody: "A friend",
  device: "{browser} on {os}",
  unknownDevice: "a device we can't name",
  kinds: {
    confirm: {
      subject: "Please confirm your email address",
      text: "A diary was started on Deep Story with this address.\nPress the button, and confirm once more while signed in to that diary. With that you get back in if you ever forget your password. The link works for 7 days.",
      button: "Confirm this address",
      note: "It wasn't you? Simply ignore this. An address that is not confirmed gets no news from us.",
    },
    passwordReset: {
      subject: "Choose a new password",
      text: "Somebody says that you forgot your password.\nChoose a new one below; you are then signed out on every device. The link works once, within an hour.",
      button: "Choose a new password",
      note: "You didn't ask for it? Simply ignore this: your password stays as it is.",
    },
    passwordChanged: {
      subject: "Your password was changed",
      text: "The password of your Deep Story diary has just been changed, and other devices were signed out.\nIf that was you, there is nothing to do. If it wasn't, choose a new password right now.\n{passkeys, plural, =0 {{links, plural, =0 {} other {Your linked account still lets you in. If you did not link one, unlink it under “Linked account” in your settings.}}} other {{links, plural, =0 {{passkeys, plural, one {One passkey} other {{passkeys, number} passkeys}} still let you in. Please look under “Passkeys” in your settings whether all of them are yours.} other {{passkeys, plural, one {One passkey} other {{passkeys, number} passkeys}} and your linked account still let you in. Please look under “Passkeys” and “Linked account” in your settings whether all of them are yours.}}}}",
      button: "Choose a new password",
      note: "We always send this one, to keep your account safe.",
    },
    newAddress: {
      subject: "Please confirm your new email address",
      text: "Somebody wants to use this address for their Deep Story diary from now on.\nPress the button and confirm once more while signed in to that diary, and it is changed. The link works for a day.",
      button: "Confirm the new address",
      note: "You didn't ask for it? Simply ignore this: nothing changes.",
    },
    addressTaken: {
      subject: "This address has a diary already",
      text: "Somebody tried to use this address for another diary. It has a diary already, so nothing was changed.\nIf that was you, sign in with this address. If you forgot the password, you can choose a new one.",
      button: "Choose a new password",
      note: "It wasn't you? Simply ignore this: your diary stays as it is.",
    },
    addressAsked: {
      subject: "Your email address is about to change",
      text: "Somebody asked to change the address of your Deep Story diary to {masked}. It changes once that address confirms.\nIf that was you, there is nothing to do. If it wasn't, change your password now.",
      button: "Open settings",
      note: "We always send this one, to keep your account safe.",
    },
    addressChanged: {
      subject: "Your email address was changed",
      text: "The address of your Deep Story diary is {masked} from now on: that is what you sign in with.\nIf that wasn't you, don't answer this mail; tell the person who runs the site at once.",
      button: "Open Deep Story",
      note: "We always send this one, to keep your account safe.",
    },
    newDevice: {
      subject: "A sign-in from a new device",
      text: "Your diary was opened from {device} on {at, date, medium} at {at, time, ::HHmm} ({timeZone}).\nIf that was you, there is nothing to do. If it wasn't, sign that device out in your settings and change your password.",
      button: "See where you are signed in",
      note: "You can switch this off in your settings.",
    },
    invitation: {
      subject: "{inviterName} invites you to a secret diary",
      text: "{inviterName} would like to write a secret diary with you: one that nobody but the two of you can see.\nTo find the invitation, sign up or sign in with the address this mail came to, confirm it, and open “Secret diaries”. The invitation waits for 14 days.",
      button: "Open secret diaries",
      note: "Not expected? Simply ignore it. If you do nothing, the invitation quietly goes away.",
    },
    page: {
      subject: "A new page in your secret diary",
      text: "A new page waits in a diary that you share. What it says stays in the diary.",
      button: "Open secret diaries",
      note: "You can switch this off in your settings.",
    },
  },
} as const;
