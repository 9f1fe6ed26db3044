import { memoryRepository } from '../../../src/adapters/transports/local/repository.js';
import { transportContract } from '../../contracts/transport-contract.js';
import { browserHarness, serverHarness } from '../../support/local-harness.js';

transportContract('local, over a chat server', serverHarness);
transportContract('local, in this browser', browserHarness);
transportContract('local, in memory', () => browserHarness({ repository: memoryRepository() }));
