// @ts-check
/** @import { Importing } from '../model/types.js' */
/** @import { Action } from './actions.js' */
import { idleImport, isSettled } from '../model/importing.js';

/**
 * The import that is under way, and whether its dialog is open. Closing the dialog does not stop the import.
 * @param {Importing} importing
 * @param {Action} action
 * @returns {Importing}
 */
export function reduceImporting(importing, action) {
  switch (action.type) {
    case 'importOpened': return { ...importing, open: true };
    case 'importClosed': return isOver(importing) ? idleImport : { ...importing, open: false };
    case 'importSending': return { ...idleImport, open: true, status: 'sending' };
    case 'importChanged': return { ...importing, status: isSettled(action.job) ? 'finished' : 'watching', job: action.job };
    case 'importFailed': return { ...importing, status: 'failed', failure: action.failure };
    case 'reviewShown': return action.importId === null ? importing : { ...idleImport };
    case 'importReset': return { ...idleImport, open: true, pasted: action.pasted };
    default: return importing;
  }
}

/** @param {Importing} importing */
function isOver(importing) {
  return importing.status !== 'sending' && importing.status !== 'watching';
}
