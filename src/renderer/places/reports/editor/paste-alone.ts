/** A paste is a step of its own: undoing it leaves what was typed just before, and undoing what is typed after leaves it. */
import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';

export const PasteAlone = Extension.create({
  name: 'pasteAlone',
  // After the ids of the pasted blocks are given, which belong to the same step.
  priority: 10,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handlePaste: (view) => {
          view.dispatch(closeHistory(view.state.tr));
          return false;
        },
      },
      appendTransaction: (transactions, _before, state) =>
        transactions.some((one) => one.getMeta('uiEvent') === 'paste') ? closeHistory(state.tr) : null,
    }),
  ],
});
