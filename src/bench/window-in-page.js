// Put into the page that is measured: times until what was asked for is painted, and frames while a list scrolls.

const LONGEST_MS = 60_000;

globalThis.bench = { paintedAfter, scrolled };

/** Milliseconds from the next event of this kind to the end of the frame in which `isThere()` came true. */
function paintedAfter(event, isThere) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`Nothing came of a ${event} in ${LONGEST_MS} ms.`)), LONGEST_MS);
    addEventListener(
      event,
      () => {
        const begun = performance.now();
        const look = () => {
          if (!isThere()) return;
          observer.disconnect();
          afterPaint(() => resolve(performance.now() - begun));
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      },
      { capture: true, once: true },
    );
  });
}

function afterPaint(then) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
}

/** Scrolls by each of the steps, one a frame. @returns how long each frame took, and in how many a row was still waited for */
function scrolled(element, steps, isWaiting) {
  return new Promise((resolve) => {
    const frames = [];
    let waiting = 0;
    let last = null;
    const frame = (now) => {
      if (last !== null) frames.push(now - last);
      last = now;
      if (isWaiting(element)) waiting += 1;
      const at = frames.length;
      if (at >= steps.length) return resolve({ frames, waiting });
      element.scrollTop += steps[at];
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}
