/** Two ends of a channel in one process. Messages are copied, as any other carrier would do. */
import type { Channel } from '../channel.ts';

export function inProcessPair(): [Channel, Channel] {
  const ends = [end(), end()] as const;
  const wire = (own: End, other: End): Channel => ({
    send: (message) => {
      const copy = structuredClone(message);
      queueMicrotask(() => own.open && other.deliver(copy));
    },
    onMessage: (listener) => own.listeners.add(listener),
    onClose: (listener) => own.closers.add(listener),
    close: () => {
      own.shut();
      other.shut();
    },
  });
  return [wire(ends[0], ends[1]), wire(ends[1], ends[0])];
}

type End = ReturnType<typeof end>;

function end() {
  const self = {
    open: true,
    listeners: new Set<(message: unknown) => void>(),
    closers: new Set<() => void>(),
    deliver: (message: unknown) => {
      for (const listener of self.listeners) listener(message);
    },
    shut: () => {
      if (!self.open) return;
      self.open = false;
      for (const closer of self.closers) closer();
    },
  };
  return self;
}
