import type { WriteDb } from '#db/database';
import { accountsRepository } from '#db/repositories/accounts';
import { actionsRepository } from '#db/repositories/actions';
import { attachmentsRepository } from '#db/repositories/attachments';
import { bankRepository } from '#db/repositories/bank';
import { companyFactsRepository } from '#db/repositories/companyFacts';
import { customersRepository } from '#db/repositories/customers';
import { documentsRepository } from '#db/repositories/documents';
import { erasureRepository } from '#db/repositories/erasure';
import { eventsRepository } from '#db/repositories/events';
import { importsRepository } from '#db/repositories/imports';
import { invoiceLinesRepository } from '#db/repositories/invoiceLines';
import { journalRepository } from '#db/repositories/journal';
import { lettersRepository } from '#db/repositories/letters';
import { mailsRepository } from '#db/repositories/mails';
import { namedInvoicesRepository } from '#db/repositories/namedInvoices';
import { notesRepository } from '#db/repositories/notes';
import { policiesRepository } from '#db/repositories/policies';
import { projectionsRepository } from '#db/repositories/projections';
import { runsRepository } from '#db/repositories/runs';
import { searchRepository } from '#db/repositories/search';
import { settingsRepository } from '#db/repositories/settings';

/** Everything that reads and writes the tables of one ledger, statements prepared once. */
export function bindRepositories(db: WriteDb) {
  return {
    settings: settingsRepository(db),
    accounts: accountsRepository(db),
    policies: policiesRepository(db),
    customers: customersRepository(db),
    notes: notesRepository(db),
    documents: documentsRepository(db),
    invoiceLines: invoiceLinesRepository(db),
    namedInvoices: namedInvoicesRepository(db),
    journal: journalRepository(db),
    erasure: erasureRepository(db),
    events: eventsRepository(db),
    companyFacts: companyFactsRepository(db),
    actions: actionsRepository(db),
    letters: lettersRepository(db),
    mails: mailsRepository(db),
    attachments: attachmentsRepository(db),
    imports: importsRepository(db),
    bank: bankRepository(db),
    projections: projectionsRepository(db),
    runs: runsRepository(db),
    search: searchRepository(db),
  };
}

export type Repositories = ReturnType<typeof bindRepositories>;
