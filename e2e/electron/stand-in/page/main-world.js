// The page's half of contextBridge: what the preload exposes, as functions that call over events.
(() => {
  let nextId = 1;
  const callbacks = new Map();
  const waiting = new Map();
  const passable = (value) => {
    if (typeof value !== 'function') return value;
    const id = nextId++;
    callbacks.set(id, value);
    return { $callback: id };
  };
  addEventListener('stand-in:expose', ({ detail: { key, names } }) => {
    const api = {};
    for (const name of names) {
      api[name] = (...args) => {
        const id = nextId++;
        const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
        dispatchEvent(new CustomEvent('stand-in:call', { detail: { id, key, name, args: args.map(passable) } }));
        // Electron returns a subscription's end at once; everything else that is exposed answers later.
        if (!args.some((arg) => typeof arg === 'function')) return answer;
        return () => dispatchEvent(new CustomEvent('stand-in:leave', { detail: { id } }));
      };
    }
    Object.defineProperty(window, key, { value: Object.freeze(api) });
  });
  addEventListener('stand-in:result', ({ detail: { id, value, error } }) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call.resolve(value);
    else call.reject(new Error(error));
  });
  addEventListener('stand-in:callback', ({ detail: { id, args } }) => callbacks.get(id)?.(...args));
})();
