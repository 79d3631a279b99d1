/** Resolves `electron` to the stand-in, for `import` and `require` alike. */
import { registerHooks } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  registerHooks({
    resolve: (specifier, context, next) =>
      /^electron(\/(main|common|utility))?$/.test(specifier)
        ? { url: new URL('./module.ts', import.meta.url).href, shortCircuit: true }
        : next(specifier, context),
  });
}
