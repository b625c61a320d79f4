import { catalogue } from '../content/catalogue';
import { actionListing } from './listing/actions';
import { checkListing } from './listing/checks';
import { countLine, countsOf, isShort } from './listing/counts';
import { caseListing, sourceListing } from './listing/evidence';
import { experienceListing } from './listing/experience';
import { block } from './listing/lines';
import { questionListing } from './listing/questions';

const counts = countsOf(catalogue);

console.log(`Everything that is asked, suggested or said, edition ${catalogue.edition}`);
console.log(block('counts', counts.map(countLine)));
console.log(block('questions, in the order in which they are asked', questionListing(catalogue)));
console.log(block('actions', actionListing(catalogue)));
console.log(block('consistency checks, each fires where all of its lines hold', checkListing(catalogue)));
console.log(block('who did each action, when, how long it took, at what amounts', experienceListing(catalogue)));
console.log(block('cases of the casebook', caseListing(catalogue, 'casebook')));
console.log(block('cases from outside', caseListing(catalogue, 'outside')));
console.log(block('bodies seen through their rules', caseListing(catalogue, 'rules')));
console.log(block('bodies mentioned for one point', caseListing(catalogue, 'mention')));
console.log(block('sources', sourceListing(catalogue)));

process.exitCode = counts.some(isShort) ? 1 : 0;
