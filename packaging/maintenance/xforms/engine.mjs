// Runs a form in the form engine of ODK Web Forms. Standard input has {"form": FILE, "cases": [[STEP, ...], ...]} with
// steps {"set": [[NAME, VALUE], ...]} and {"look": [NAME, ...]}. Standard output gets, for each case, the looks as
// lists of true and false, the message of each value that the form refuses, and the submission as XML.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { JSDOM } from 'jsdom';

// The engine is made for browsers, so it gets a document, and the two names that its parser looks for in Node.
const require = createRequire(import.meta.url);
const { window } = new JSDOM('<!doctype html><html></html>', { url: 'http://localhost/' });
Object.assign(globalThis, { window, document: window.document, require });
globalThis.__dirname = dirname(require.resolve('@getodk/xforms-engine'));
for (const name of Object.getOwnPropertyNames(window)) {
  if (/^[A-Z]/.test(name) && !(name in globalThis)) globalThis[name] = window[name];
}
const { loadForm } = await import('@getodk/xforms-engine');

const asked = JSON.parse(readFileSync(0, 'utf8'));
const form = await loadForm(readFileSync(asked.form, 'utf8'), {
  fetchFormAttachment: async () => new Response(''),
  missingResourceBehavior: 'BLANK',
});
if (form.status !== 'success') throw new Error(`the engine refuses the form: ${form.error}`);

function fields(root) {
  const found = new Map();
  const walk = (node) => {
    if (node.definition?.nodeset) found.set(node.definition.nodeset.split('/').pop(), node);
    for (const child of node.currentState?.children ?? []) walk(child);
  };
  walk(root);
  return found;
}

function put(node, value) {
  if (node.nodeType !== 'select') node.setValue(value ?? '');
  else if (Array.isArray(value)) node.selectValues(value);
  else node.selectValue(value);
}

const results = [];
let languages = [];
for (const steps of asked.cases) {
  const { root } = form.createInstance();
  const nodes = fields(root);
  const result = { looks: [], refused: {}, submission: '' };
  for (const step of steps) {
    for (const [name, value] of step.set ?? []) {
      const node = nodes.get(name);
      put(node, value);
      const violation = node.validationState.violation;
      if (violation) result.refused[`${name}=${value}`] = violation.message?.asString ?? '';
    }
    if (step.look) result.looks.push(step.look.map((name) => nodes.get(name).currentState.relevant));
  }
  const payload = await root.prepareInstancePayload();
  for (const file of payload.data[0].values()) result.submission = await file.text();
  languages = root.languages.map((each) => each.language);
  results.push(result);
}
process.stdout.write(JSON.stringify({ warnings: form.warnings ?? null, languages, results }));
