import { transportContract } from '../../contracts/transport-contract.js';
import { smoochHarness } from './harness.js';

transportContract('smooch', smoochHarness);
