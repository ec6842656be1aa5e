import { autocompletion } from '@codemirror/autocomplete';
import { javascriptLanguage } from '@codemirror/lang-javascript';
import type { Extension } from '@codemirror/state';
import { jsx } from './jsx';
import { loadNames } from './names';
import { type App, importedNames, importStatements } from './sources';

/** Completes what packages and the app have; nothing but the site is asked. */
export function completion(app: App): Extension {
  void loadNames();
  const sources = [importStatements(app), jsx, importedNames(app)];
  return [
    // Its keys are among those of the editor, which has more to say about Escape.
    autocompletion({ icons: false, defaultKeymap: false }),
    sources.map((autocomplete) => javascriptLanguage.data.of({ autocomplete })),
  ];
}
