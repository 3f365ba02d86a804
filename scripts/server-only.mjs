import { registerHooks } from 'node:module';

/*
 * Outside of Next, `import 'server-only'` is an empty module: the package itself throws unless a bundler replaces it.
 */
registerHooks({
  resolve(specifier, context, next) {
    return specifier === 'server-only' ? { url: 'data:text/javascript,', format: 'module', shortCircuit: true } : next(specifier, context);
  },
});
