// The preload's surroundings in its isolated world: `require('electron')`, and the line to main.
globalThis.standIn = (() => {
  const listeners = new Map();
  const waiting = new Map();
  const ports = new Map();
  const files = [];
  let nextId = 1;

  const encode = (value) =>
    JSON.stringify(value, (_key, item) =>
      item instanceof Uint8Array
        ? { $bytes: btoa(Array.from(item, (byte) => String.fromCharCode(byte)).join('')) }
        : item,
    );
  const decode = (text) =>
    JSON.parse(text, (_key, item) =>
      typeof item?.$bytes === 'string'
        ? Uint8Array.from(atob(item.$bytes), (character) => character.charCodeAt(0))
        : item,
    );
  const toMain = (message) => globalThis.standInToMain(encode(message));

  const arrive = (id) => {
    const { port1, port2 } = new MessageChannel();
    ports.set(id, port1);
    port1.onmessage = ({ data }) => toMain({ port: id, data });
    return port2;
  };

  const receive = (text) => {
    const message = decode(text);
    if (message.port !== undefined) {
      if (message.close) ports.get(message.port)?.close();
      else ports.get(message.port)?.postMessage(message.data);
    } else if (message.answer !== undefined) {
      const call = waiting.get(message.answer);
      waiting.delete(message.answer);
      if (message.error === undefined) call.resolve(message.value);
      else call.reject(new Error(message.error));
    } else {
      const event = { ports: message.ports.map(arrive) };
      const { channel, args } = message.message;
      for (const listener of listeners.get(channel) ?? []) listener(event, ...args);
    }
  };

  // What ends a subscription, by the call that began it.
  const leaving = new Map();
  addEventListener('stand-in:leave', ({ detail: { id } }) => {
    leaving.get(id)?.();
    leaving.delete(id);
  });
  const contextBridge = {
    exposeInMainWorld: (key, api) => {
      dispatchEvent(new CustomEvent('stand-in:expose', { detail: { key, names: Object.keys(api) } }));
      addEventListener('stand-in:call', async ({ detail: { id, key: called, name, args } }) => {
        if (called !== key) return;
        const real = args.map((arg) =>
          arg?.$callback === undefined
            ? arg
            : (...given) =>
                dispatchEvent(new CustomEvent('stand-in:callback', { detail: { id: arg.$callback, args: given } })),
        );
        let detail;
        try {
          const value = await api[name](...real);
          if (typeof value === 'function') leaving.set(id, value);
          detail = { id, value: typeof value === 'function' ? undefined : value };
        } catch (error) {
          detail = { id, error: String(error?.message ?? error) };
        }
        dispatchEvent(new CustomEvent('stand-in:result', { detail }));
      });
    },
  };
  const ipcRenderer = {
    send: (channel, ...args) => toMain({ send: channel, args }),
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        waiting.set(id, { resolve, reject });
        toMain({ invoke: channel, id, args });
      }),
    on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    off: (channel, listener) =>
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== listener),
      ),
  };
  // A path cannot be learnt here: a token stands for the file until main asks the browser.
  const webUtils = { getPathForFile: (file) => `stand-in-file:${files.push(file) - 1}` };
  return { receive, files, require: () => ({ contextBridge, ipcRenderer, webUtils }) };
})();
