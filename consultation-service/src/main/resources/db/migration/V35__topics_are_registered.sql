-- FF-7a3: what people ask about changes, so the register takes topics that did not come with the product.
GRANT INSERT ON topic TO ${applicationRole};
