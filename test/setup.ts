import fc from 'fast-check'

/* Property tests try the same cases in every run, so that a gate that was green stays green; FC_SEED=<number> tries others. */
fc.configureGlobal({seed: Number(process.env['FC_SEED'] ?? 20_140_319)})
