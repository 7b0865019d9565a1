-- FF-7a3: an office is reorganised, so the register takes sections that did not come with the product.
GRANT INSERT ON section TO ${applicationRole};
