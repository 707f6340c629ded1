// SPDX-License-Identifier: Apache-2.0
// Asks the device for a passkey and puts its answer into the form, which is then sent as any form.
// All that it asks for stands in the form; it keeps nothing and fetches nothing.
(() => {
  "use strict";
  const form = document.querySelector("form[data-passkey]");
  if (!form) return;
  const asked = form.dataset;
  const parts = (name) => form.querySelectorAll(`[data-when="${name}"]`);
  const say = (name) => {
    for (const other of ["unable", "nothing", "known"]) {
      for (const part of parts(other)) part.hidden = other !== name;
    }
  };
  if (!window.PublicKeyCredential || !navigator.credentials) {
    say("unable");
    return;
  }
  for (const button of parts("able")) button.hidden = false;

  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const words = (list) => (list ? list.split(" ") : []);

  const make = () =>
    navigator.credentials.create({
      publicKey: {
        rp: { id: asked.party, name: asked.house },
        user: { id: bytes(asked.handle), name: asked.label, displayName: asked.label },
        challenge: bytes(asked.challenge),
        pubKeyCredParams: words(asked.algorithms).map((alg) => ({ type: "public-key", alg: Number(alg) })),
        excludeCredentials: words(asked.known).map((id) => ({ type: "public-key", id: bytes(id) })),
        authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
        attestation: "none",
      },
    });
  const show = () =>
    navigator.credentials.get({
      publicKey: { rpId: asked.party, challenge: bytes(asked.challenge), userVerification: "required" },
    });
  const answer = (made) => {
    const { response } = made;
    if (asked.passkey === "make") {
      return { attestation: response.attestationObject, client: response.clientDataJSON };
    }
    return {
      credential: made.rawId,
      handle: response.userHandle || new ArrayBuffer(0),
      authenticator: response.authenticatorData,
      client: response.clientDataJSON,
      signature: response.signature,
    };
  };

  let waiting = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (waiting) return;
    waiting = true;
    say("");
    try {
      const made = await (asked.passkey === "make" ? make() : show());
      for (const [name, value] of Object.entries(answer(made))) {
        const field = document.createElement("input");
        field.type = "hidden";
        field.name = name;
        field.value = text(value);
        form.append(field);
      }
      form.submit();
    } catch (refused) {
      say(refused.name === "InvalidStateError" ? "known" : "nothing");
    } finally {
      waiting = false;
    }
  });
})();
