@rem For "npm start": a Unix shell makes way for Node by exec; on Windows this stands in for it.
@%*
